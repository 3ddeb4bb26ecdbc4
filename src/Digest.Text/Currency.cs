namespace Digest.Text;

/// <summary>Signs and codes of money that stand before a figure.</summary>
internal static class Currency
{
    // Longest first, so that HK$ is not read as $.
    private static readonly (string Sign, string Code)[] Signs =
    [
        ("人民币", "CNY"), ("US$", "USD"), ("HK$", "HKD"), ("NT$", "TWD"), ("USD", "USD"), ("CNY", "CNY"), ("RMB", "CNY"), ("EUR", "EUR"), ("GBP", "GBP"), ("JPY", "JPY"),
        ("KRW", "KRW"), ("HKD", "HKD"), ("TWD", "TWD"), ("INR", "INR"), ("$", "USD"), ("¥", "CNY"), ("€", "EUR"), ("£", "GBP"), ("₩", "KRW"), ("₹", "INR"),
    ];

    /// <summary>The currency whose sign ends just before <paramref name="at"/>, a space allowed, and where the sign begins.</summary>
    public static (string Code, int Start)? Before(string text, int at)
    {
        var end = at > 0 && text[at - 1] == ' ' ? at - 1 : at;
        foreach (var (sign, code) in Signs)
            if (end >= sign.Length && string.CompareOrdinal(text, end - sign.Length, sign, 0, sign.Length) == 0 && StartsThere(text, sign, end - sign.Length))
                return (code, end - sign.Length);
        return null;
    }

    /// <summary>Index after a sign that begins at <paramref name="at"/>, or <paramref name="at"/> itself.</summary>
    public static int Skip(string text, int at)
    {
        foreach (var (sign, _) in Signs)
            if (string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0)
                return at + sign.Length < text.Length && text[at + sign.Length] == ' ' ? at + sign.Length + 1 : at + sign.Length;
        return at;
    }

    /// <summary>What English writes before a figure in this currency.</summary>
    public static string EnglishSign(string code) => code switch
    {
        "USD" => "$",
        "EUR" => "€",
        "GBP" => "£",
        _ => code + ' ',
    };

    private static bool StartsThere(string text, string sign, int start) =>
        start == 0 || !char.IsAsciiLetter(sign[0]) || !char.IsAsciiLetter(text[start - 1]);
}
