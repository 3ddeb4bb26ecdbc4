using System.Globalization;
using System.Text.Json;
using Digest.Transport;

namespace Digest.Benchmarks;

/// <summary><c>subjects IN.json DIR</c>: a message for each subject of a JSON array, 0000.eml and on.</summary>
internal static class SubjectsRun
{
    /// <summary>Writes the messages.</summary>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var subjects = JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(arguments[0])) ?? [];
        Directory.CreateDirectory(arguments[1]);
        for (var i = 0; i < subjects.Length; i++)
            File.WriteAllBytes(Path.Combine(arguments[1], string.Create(CultureInfo.InvariantCulture, $"{i:0000}.eml")), MimeWriter.Write(ContentOf(subjects[i], i)));
        return 0;
    }

    private static MailContent ContentOf(string subject, int number) => new()
    {
        FromAddress = "digest@digest.example",
        FromName = "AI 模型周报 AI Models Weekly",
        To = "reader@reader.example",
        Subject = subject,
        Date = DateTimeOffset.UnixEpoch.AddYears(56),
        MessageId = string.Create(CultureInfo.InvariantCulture, $"<{number}.subjects@digest.example>"),
        Boundary = "=_digest_0",
        ContentLanguage = "zh-Hans, en",
        Text = subject,
        Html = "<p>.</p>",
    };
}
