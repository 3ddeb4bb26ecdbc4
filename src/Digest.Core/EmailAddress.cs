using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Digest;

/// <summary>An address that mail can be sent to, in its one normalised spelling: lower case, domain as ASCII.</summary>
/// <param name="Local">The part before the sign; never quoted, may hold letters beyond ASCII.</param>
/// <param name="Domain">The part after it, internationalised labels as xn--.</param>
public sealed record EmailAddress(string Local, string Domain)
{
    // RFC 5321, 4.5.3.1: octets of the local part and of the whole path.
    private const int LongestLocal = 64;
    private const int LongestAddress = 254;
    private const string LocalMarks = "!#$%&'*+-/=?^_`{|}~";

    private static readonly IdnMapping Idn = new() { AllowUnassigned = false, UseStd3AsciiRules = true };

    /// <summary>True when the local part needs a server that speaks SMTPUTF8.</summary>
    public bool NeedsUtf8 => !Ascii.IsValid(Local);

    public override string ToString() => $"{Local}@{Domain}";

    /// <summary>Reads an address as a person typed it; when it is none, the problem says why.</summary>
    public static bool TryParse(string? typed, [NotNullWhen(true)] out EmailAddress? address, out string problem)
    {
        address = null;
        var text = (typed ?? string.Empty).Trim();
        var at = text.LastIndexOf('@');
        problem = at < 0 ? "it has no @" : ProblemOfLocal(text[..at]);
        if (problem.Length > 0) return false;
        var domain = AsciiDomain(text[(at + 1)..]);
        problem = domain is null ? "the part after the @ is no domain name" : string.Empty;
        if (domain is null) return false;
        var parsed = new EmailAddress(text[..at].ToLowerInvariant(), domain);
        problem = Encoding.UTF8.GetByteCount(parsed.ToString()) > LongestAddress ? "it is longer than 254 octets" : string.Empty;
        address = problem.Length == 0 ? parsed : null;
        return address is not null;
    }

    private static string ProblemOfLocal(string local)
    {
        if (local.Length == 0) return "nothing stands before the @";
        if (local.Contains('"', StringComparison.Ordinal)) return "a quoted name before the @ is not taken";
        if (Encoding.UTF8.GetByteCount(local) > LongestLocal) return "the part before the @ is longer than 64 octets";
        if (local.StartsWith('.') || local.EndsWith('.') || local.Contains("..", StringComparison.Ordinal)) return "a dot stands at an end or twice";
        return local.EnumerateRunes().All(IsLocal) ? string.Empty : "a character before the @ is not allowed in an address";
    }

    private static bool IsLocal(Rune rune)
    {
        if (rune.IsAscii) return Rune.IsLetterOrDigit(rune) || rune.Value == '.' || LocalMarks.Contains((char)rune.Value, StringComparison.Ordinal);
        return rune != Rune.ReplacementChar && (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
    }

    private static string? AsciiDomain(string typed)
    {
        try
        {
            var domain = Idn.GetAscii(typed.Replace('。', '.').ToLowerInvariant());
            var labels = domain.Split('.');
            var isName = labels.Length > 1 && domain.Length <= 253 && labels.All(IsLabel) && !labels[^1].All(char.IsAsciiDigit);
            return isName ? domain : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and < 64 && !label.StartsWith('-') && !label.EndsWith('-')
        && label.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
}
