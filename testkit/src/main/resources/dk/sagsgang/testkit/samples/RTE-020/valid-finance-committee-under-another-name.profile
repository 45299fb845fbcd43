{
  "sagsgang": "1.0",
  "type": "profile",
  "name": "kommunen",
  "rosters": [
    {
      "bodies": [
        {
          "body": {
            "name": "Kommunalbestyrelsen",
            "kind": "council"
          },
          "memberCount": 31
        },
        {
          "body": {
            "name": "Koncernudvalget",
            "kind": "finance-committee"
          },
          "memberCount": 7
        }
      ]
    }
  ]
}
