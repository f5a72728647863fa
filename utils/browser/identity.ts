/** The public half of the key that fixes Chrome's extension id; the private half was never kept. */
export const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA76086AMwOSXPNnPslHlg3ZR1JQ8wT9Ic22VzDkTpYaPi5FuqDDTXN6Ofi/VqzfSdrZZSmFI7vjL+xaiCgyaGehREWPTRHJl9z3wmykPvkZ0tMC3aymT+nNtaBz//A/Xm4rNMshvQ0+TvVKZpHVlipaVQanziL6x9arqjo5woz9M1vIfanlThPbnm2Qk2hRmaW8UHrr1JMf0Hmgi32wRcWSFD5msvOq8OXD9lql0i2lfzRaSBpk57ySJUv/T4u4lLqBUNumb4V95TDc8GTKPk6UUI81TdP1PFQFweWIwoBngO8SkAlkRhtL8pveVeO5ft7qU21e4ZvwXrKWr8ypOynwIDAQAB';

/** Firefox's extension id. */
export const GECKO_ID = 'drempel@drempel';
