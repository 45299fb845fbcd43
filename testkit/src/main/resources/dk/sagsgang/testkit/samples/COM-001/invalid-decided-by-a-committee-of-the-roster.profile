{
  "sagsgang": "1.0",
  "type": "profile",
  "name": "kommunen",
  "rosters": [
    {
      "bodies": [
        {
          "body": {
            "name": "Byrådet",
            "kind": "council"
          }
        },
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
