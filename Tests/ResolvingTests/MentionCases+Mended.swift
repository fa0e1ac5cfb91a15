extension MentionCases {
  /// Mentions that were once wrong and must all stay right.
  static let mended = """
    2017-10-16 | «Vladimir Putin» received the governor, who will reach what the President's «May» 2012 decrees ask for. | Vladimir Putin; -
    1987-03-18 | «The UAE's Minister of State for Finance and Industry, Ahmed Humaid al-Tayer», told reporters so. | Ahmed Humaid al-Tayer
    2016-10-16 | Around the table were «Foreign Minister Sergei Lavrov», «Defence Minister Sergei Shoigu», «Director of the Federal Security Service Alexander Bortnikov» and others. | Sergei Lavrov; Sergei Shoigu; Alexander Bortnikov
    2014-03-29 | «The European Union» condemned «Russia» on Friday for «its annexation» of Crimea. | European Union; Russia; Russia
    2014-03-29 | «Barack Obama» criticised «Vladimir Putin» over «his decision». | Barack Obama; Vladimir Putin; Vladimir Putin
    2014-03-29 | Nobody read the «U.S.»-«Japan» agreement. | United States; Japan
    """
}
