using System.Globalization;
using System.Text;
using Digest.Transport;

namespace Digest.Tests.Transport;

/// <summary>Mail content out of whatever feeds, names and addresses might hold; the same number gives the same.</summary>
public static class Generated
{
    private static readonly string[] Pool =
    [
        "模型", "馬斯克", "Grok 5", "\r\n", "\n", "\r", "\0", "\r\nBcc: x@evil.example", "=?utf-8?B?aGk=?=", "?=", "=?", "\"", "\\", ",", "<", ">", ":", ";", "(", "😀", "👩‍💻", "\u202e", "\u2028", "\u0085",
        " ", "  ", "\t", "a", new string('w', 90), "é", "\ud800", ".", "..", "\r\n.\r\n",
    ];

    public static MailContent Content(int number)
    {
        var random = new Random(number);
        return new MailContent
        {
            FromAddress = "digest@digest.example",
            FromName = Text(random, 6),
            To = string.Create(CultureInfo.InvariantCulture, $"r{number}@reader.example"),
            Subject = "s" + Text(random, 12),
            Date = DateTimeOffset.UnixEpoch.AddMinutes(number),
            MessageId = string.Create(CultureInfo.InvariantCulture, $"<{number}.abc@digest.example>"),
            Boundary = "=_digest_1",
            ContentLanguage = "zh-Hans, en",
            Text = Text(random, 20),
            Html = Text(random, 20),
            ListId = "<weekly.digest.example>",
            UnsubscribeUrl = "https://digest.example/u/token",
            UnsubscribeMail = "mailto:digest@digest.example?subject=token",
        };
    }

    private static string Text(Random random, int most)
    {
        var text = new StringBuilder();
        for (var left = random.Next(most); left > 0; left--) text.Append(Pool[random.Next(Pool.Length)]);
        return text.ToString();
    }
}
