/// A hundred sentences of diplomacy, and what a reader takes from the tree of each: sentence | verb | who does it | to or with
/// whom | what tells how far it is done | who says so. A hyphen: nothing is asked for. A plus: both.
let diplomaticSentences = """
  The foreign ministers of Brazil and Peru met in Lima on Tuesday. | met | ministers | - | - | -
  President Alvarez met Chancellor Weber in Vienna. | met | Alvarez | Weber | - | -
  Norway signed a fisheries agreement with Iceland. | signed | Norway | Iceland | - | -
  The treaty was signed by Hungary and Romania. | signed | Hungary+Romania | treaty | - | -
  The ambassador was recalled by Chile last week. | recalled | Chile | ambassador | - | -
  Three diplomats were expelled from Prague. | expelled | - | diplomats | - | -
  Ethiopia expelled two Eritrean diplomats on Monday. | expelled | Ethiopia | diplomats | - | -
  The envoy will meet rebel leaders in Geneva. | meet | envoy | leaders | will | -
  Kenya is to send troops to Somalia. | send | Kenya | Somalia | is | -
  The two sides are to resume talks next month. | resume | sides | talks | are | -
  The visit was called off by the Turkish government. | called | government | visit | off | -
  Moscow called off the summit. | called | Moscow | summit | off | -
  The prime minister did not meet the delegation. | meet | minister | delegation | not | -
  Japan has never recognised the annexation. | recognised | Japan | annexation | never | -
  Libya denied that it had received the envoy. | received | it | envoy | denied | Libya
  The ministry denied reports that Sudan had closed its embassy. | closed | Sudan | embassy | - | -
  Poland refused to recognise the new government. | recognise | Poland | government | refused | -
  Cuba agreed to release the prisoners. | release | Cuba | prisoners | agreed | -
  Thailand plans to reopen its embassy in Baghdad. | reopen | Thailand | embassy | plans | -
  The president hopes to visit Canada in May. | visit | president | Canada | hopes | -
  India urged Pakistan to return to the talks. | return | Pakistan | talks | urged | -
  The United Nations asked Morocco to withdraw its forces. | withdraw | Morocco | forces | asked | -
  Britain and France imposed sanctions on Belarus. | imposed | Britain+France | sanctions | - | -
  Sanctions were imposed on Belarus by the European Union. | imposed | Union | Sanctions | - | -
  The king received the Dutch foreign minister. | received | king | minister | - | -
  The Dutch foreign minister was received by the king. | received | king | minister | - | -
  Egypt accused Qatar of backing the rebels. | accused | Egypt | Qatar | - | -
  Qatar was accused by Egypt of backing the rebels. | accused | Egypt | Qatar | - | -
  Minister Okoye, who visited Ghana in March, will return soon. | visited | Okoye | Ghana | - | -
  The general, who led the delegation, praised the agreement. | praised | general | agreement | - | -
  The envoy who met the rebels left on Friday. | left | envoy | - | - | -
  The envoy who met the rebels left on Friday. | met | envoy | rebels | - | -
  The agreement that Serbia signed in June was never ratified. | ratified | - | agreement | never | -
  The agreement that Serbia signed in June was never ratified. | signed | Serbia | - | - | -
  Omar Haddad, the foreign minister of Jordan, arrived in Tunis. | arrived | Haddad | - | - | -
  Jordan's foreign minister, Omar Haddad, arrived in Tunis. | arrived | minister | - | - | -
  The finance minister, a former banker, criticised Italy. | criticised | minister | Italy | - | -
  Finnish President Sauli Virtanen telephoned his Estonian counterpart. | telephoned | Virtanen | counterpart | - | -
  Secretary of State Helen Marsh spoke with the Saudi king by phone. | spoke | Secretary | king | - | -
  The delegation arrived on Sunday and met the president on Monday. | met | delegation | president | - | -
  The president landed in Oslo, opened a conference and left again. | opened | president | conference | - | -
  Colombia recalled its ambassador and closed the border. | closed | Colombia | border | - | -
  Greece and Turkey agreed to hold talks on the islands. | hold | Greece+Turkey | talks | agreed | -
  Neither side would comment on the meeting. | comment | side | meeting | would | -
  The minister said that Spain had recalled its envoy. | recalled | Spain | envoy | - | minister
  The minister said Spain had recalled its envoy. | recalled | Spain | envoy | - | minister
  Spain has recalled its envoy, the minister said. | recalled | Spain | envoy | - | minister
  "Spain has recalled its envoy," the minister said. | recalled | Spain | envoy | - | minister
  "Spain has recalled its envoy," said the minister. | recalled | Spain | envoy | - | minister
  Spain has recalled its envoy, spokeswoman Ana Ruiz said. | recalled | Spain | envoy | - | Ruiz
  Spain has recalled its envoy, a spokesman for the ministry said on Friday. | recalled | Spain | envoy | - | spokesman
  A spokesman told reporters that Vietnam would join the bloc. | join | Vietnam | bloc | would | spokesman
  According to officials, Vietnam will join the bloc. | join | Vietnam | bloc | will | officials
  Vietnam will join the bloc, according to two officials. | join | Vietnam | bloc | will | officials
  Officials in Hanoi announced that Vietnam had joined the bloc. | joined | Vietnam | bloc | - | Officials
  The agency reported that Iran had rejected the proposal. | rejected | Iran | proposal | - | agency
  Iran, the agency reported, had rejected the proposal. | rejected | Iran | proposal | - | agency
  The newspaper claims that Angola supplied the weapons. | supplied | Angola | weapons | - | newspaper
  The chancellor believes the talks will fail. | fail | talks | - | will | chancellor
  Syria may attend the conference. | attend | Syria | conference | may | -
  Lebanon could ask the council for help. | ask | Lebanon | council | could | -
  The ministers had been expected to sign the accord. | sign | ministers | accord | expected | -
  The premier is expected to arrive in Delhi tomorrow. | arrive | premier | Delhi | expected | -
  The summit is scheduled to begin on Thursday. | begin | summit | - | scheduled | -
  The summit, which was to begin on Thursday, has been postponed. | postponed | - | summit | - | -
  The meeting has been cancelled. | cancelled | - | meeting | - | -
  Talks between Armenia and Azerbaijan collapsed in Brussels. | collapsed | Talks | - | - | -
  The mediators persuaded both parties to sign a truce. | sign | parties | truce | persuaded | -
  Having met the pope, the president flew to Madrid. | flew | president | Madrid | - | -
  After meeting the pope, the president flew to Madrid. | flew | president | Madrid | - | -
  Before he left, the president thanked the Swiss government. | thanked | president | government | - | -
  When the envoy arrived in Kabul, he met the governor. | arrived | envoy | Kabul | - | -
  If Croatia joins the alliance, Russia will protest. | joins | Croatia | alliance | If | -
  Russia will protest if Croatia joins the alliance. | protest | Russia | - | will | -
  Although Mali opposed the plan, Niger accepted it. | accepted | Niger | it | - | -
  Although Mali opposed the plan, Niger accepted it. | opposed | Mali | plan | - | -
  It was Denmark that proposed the conference. | proposed | - | conference | - | -
  There were no talks, but the ministers exchanged letters. | exchanged | ministers | letters | - | -
  The ceasefire brokered by Oman took effect at midnight. | brokered | Oman | ceasefire | - | -
  The ceasefire brokered by Oman took effect at midnight. | took | ceasefire | effect | - | -
  Ministers attending the meeting condemned the attack. | condemned | Ministers | attack | - | -
  Ministers attending the meeting condemned the attack. | attending | Ministers | meeting | - | -
  Zambia, Malawi and Botswana condemned the coup. | condemned | Zambia+Malawi+Botswana | coup | - | -
  Malaysia will host Indonesia's president next week. | host | Malaysia | president | will | -
  Australia gave Fiji ten patrol boats. | gave | Australia | Fiji | - | -
  Fiji was given ten patrol boats by Australia. | given | Australia | Fiji | - | -
  The Security Council voted to extend the mission. | extend | Council | mission | voted | -
  The parliament in Kiev ratified the treaty with Warsaw. | ratified | parliament | treaty | - | -
  Gen. Park Min-ho flew to Washington for talks with U.S. officials. | flew | Park | Washington | - | -
  Mr. Dubois said he would not attend the ceremony. | attend | he | ceremony | not | Dubois
  The U.S. and Canada have agreed on a new border treaty. | agreed | U.S.+Canada | treaty | - | -
  Austria's chancellor and his Slovak counterpart inaugurated the bridge. | inaugurated | chancellor+counterpart | bridge | - | -
  The hostages were freed after Algeria intervened. | intervened | Algeria | - | - | -
  The hostages were freed after Algeria intervened. | freed | - | hostages | - | -
  HUNGARY RECALLS ITS AMBASSADOR FROM KIEV | RECALLS | HUNGARY | AMBASSADOR | - | -
  TURKISH MINISTER MEETS GREEK PREMIER IN ATHENS | MEETS | MINISTER | PREMIER | - | -
  Portugal Opens Embassy in Dili | Opens | Portugal | Embassy | - | -
  Nigeria to Send Troops to Liberia | Send | Nigeria | Troops | to | -
  LISBON, May 4 (Agency) - Portugal opened an embassy in Dili on Thursday. | opened | Portugal | embassy | - | -
  BERN, Oct. 2 - Swiss officials met a delegation from Yemen. | met | officials | delegation | - | -
  """
