{
  "list": [
    {
      "title": "계단논에 다시 물이 찼다… 서른 해 만의 손 모내기",
      "subtitle": "도시 아이들 예순 명 장화 신고\n수확은 마을 학교 급식으로",
      "summary": "묵은 논 아홉 배미에 물이 들었다. 못줄은 여든셋 어르신이 잡았다.",
      "url": "/",
      "section": "지역",
      "image": "/images/terraces.svg",
      "writer": "박한솔 기자",
      "regDate": "2024-05-06 10:10:00"
    }
  ]
}
