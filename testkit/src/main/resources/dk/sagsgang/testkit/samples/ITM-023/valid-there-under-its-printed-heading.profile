{
  "sagsgang": "1.0",
  "type": "profile",
  "name": "holbæk",
  "sections": [
    {
      "section": "climate-consequences",
      "from": "2019-01-21",
      "bodies": [
        "standing-committee"
      ]
    },
    {
      "section": "climate-consequences",
      "from": "2019-02-01",
      "bodies": [
        "council"
      ]
    }
  ],
  "rosters": [
    {
      "bodies": [
        {
          "body": {
            "name": "Socialudvalget",
            "kind": "standing-committee"
          }
        }
      ]
    }
  ]
}
