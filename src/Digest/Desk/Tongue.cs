namespace Digest.App.Desk;

/// <summary>The language that the desk speaks to its editor.</summary>
/// <param name="IsChinese">Chinese, or else English.</param>
public sealed record Tongue(bool IsChinese)
{
    /// <summary>The name of the choice in addresses and in the cookie.</summary>
    public const string Name = "ui";

    /// <summary>BCP 47 tag of the page.</summary>
    public string Tag => IsChinese ? "zh-Hans" : "en";

    /// <summary>Asked for in the address, else kept in the cookie, else what the browser prefers.</summary>
    public static Tongue Of(HttpRequest request)
    {
        var named = request.Query[Name].ToString() is { Length: > 0 } asked ? asked : request.Cookies[$"digest-{Name}"];
        return new Tongue(named is null ? request.Headers.AcceptLanguage.ToString().StartsWith("zh", StringComparison.OrdinalIgnoreCase) : named == "zh");
    }

    /// <summary>The words in the editor's language.</summary>
    public string Say(string english, string chinese) => IsChinese ? chinese : english;

    /// <summary>The name in the editor's language.</summary>
    public string Say(Bilingual name) => name.In(IsChinese);
}
