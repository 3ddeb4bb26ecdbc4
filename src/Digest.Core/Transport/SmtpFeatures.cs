using System.Globalization;

namespace Digest.Transport;

/// <summary>What a server offers in its answer to EHLO.</summary>
public sealed record SmtpFeatures
{
    public bool Pipelining { get; init; }

    /// <summary>Messages in counted chunks (RFC 3030).</summary>
    public bool Chunking { get; init; }

    public bool StartTls { get; init; }

    public bool EightBit { get; init; }

    public bool Utf8Addresses { get; init; }

    public bool Sizes { get; init; }

    /// <summary>The largest message it takes; null when it names none.</summary>
    public long? LargestMessage { get; init; }

    /// <summary>Ways to log in, upper case.</summary>
    public IReadOnlyList<string> Logins { get; init; } = [];

    /// <summary>The features named after the first line.</summary>
    public static SmtpFeatures Of(SmtpReply hello)
    {
        var offered = hello.Lines.Skip(1).Select(line => line.ToUpperInvariant().Split([' ', '='], StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length > 0).ToList();
        bool Has(string name) => offered.Any(words => words[0] == name);
        return new SmtpFeatures
        {
            Pipelining = Has("PIPELINING"),
            Chunking = Has("CHUNKING"),
            StartTls = Has("STARTTLS"),
            EightBit = Has("8BITMIME"),
            Utf8Addresses = Has("SMTPUTF8"),
            Sizes = Has("SIZE"),
            LargestMessage = offered.Where(words => words[0] == "SIZE" && words.Length > 1).Select(words => Size(words[1])).FirstOrDefault(),
            Logins = [.. offered.Where(words => words[0] == "AUTH").SelectMany(words => words.Skip(1)).Distinct(StringComparer.Ordinal)],
        };
    }

    // RFC 1870 §4: zero sets no limit.
    private static long? Size(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0 ? size : null;
}
