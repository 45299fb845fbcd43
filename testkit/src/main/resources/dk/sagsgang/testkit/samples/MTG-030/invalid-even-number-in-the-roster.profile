{
  "sagsgang": "1.0",
  "type": "profile",
  "name": "kommunen",
  "rosters": [
    {
      "bodies": [
        {
          "body": {
            "name": "Byrådet"
          },
          "memberCount": 30
        }
      ]
    }
  ]
}
