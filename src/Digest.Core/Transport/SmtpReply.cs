using System.Text.RegularExpressions;

namespace Digest.Transport;

/// <summary>An answer of a mail server: its code and its lines, without line ends and control characters.</summary>
public sealed partial record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    private const int RegexMilliseconds = 200;

    public bool IsPositive => Code is >= 200 and < 300;

    /// <summary>Go on: the server waits for what was announced.</summary>
    public bool IsIntermediate => Code is >= 300 and < 400;

    public bool IsTransient => Code is >= 400 and < 500;

    /// <summary>The server ends the session with this answer.</summary>
    public bool IsGoodbye => Code == 421;

    /// <summary>The status of RFC 3463 that stands before the text, such as 5.1.1.</summary>
    public string? Status => Lines.Count > 0 && StatusPattern().Match(Lines[0]) is { Success: true } match ? match.Value : null;

    /// <summary>The same answer without the reader's address, which stands in no log.</summary>
    public SmtpReply Without(string address) => this with { Lines = [.. Lines.Select(line => line.Replace(address, "reader", StringComparison.OrdinalIgnoreCase))] };

    public override string ToString() => $"{Code} {string.Join(' ', Lines)}".Trim();

    [GeneratedRegex(@"^[245]\.[0-9]{1,3}\.[0-9]{1,3}(?![0-9.])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, RegexMilliseconds)]
    private static partial Regex StatusPattern();
}
