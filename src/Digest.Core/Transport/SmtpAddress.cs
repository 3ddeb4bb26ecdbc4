using System.Globalization;

namespace Digest.Transport;

/// <summary>An address as it stands in MAIL and RCPT: the domain in ASCII, the rest as it is.</summary>
/// <param name="Wire">What stands between the angle brackets.</param>
/// <param name="NeedsUtf8">True when only a server with SMTPUTF8 can take it.</param>
public sealed record SmtpAddress(string Wire, bool NeedsUtf8)
{
    private static readonly IdnMapping Idn = new();

    // Whatever could end the command or its brackets early; quoted local parts are not taken from anyone.
    private const string Forbidden = "<>()[],;:\\\" ";

    /// <summary>Null when the text is no address that may go into a command.</summary>
    public static SmtpAddress? Of(string address)
    {
        var at = address.LastIndexOf('@');
        if (at < 1 || at == address.Length - 1 || address.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || Forbidden.Contains(letter, StringComparison.Ordinal))) return null;
        try
        {
            var local = address[..at];
            return new SmtpAddress($"{local}@{Idn.GetAscii(address[(at + 1)..])}", !local.All(char.IsAscii));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
