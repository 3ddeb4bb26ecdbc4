namespace Digest;

/// <summary>One name in both languages of the digest; names that are not translated are equal in both.</summary>
public sealed record Bilingual(string English, string Chinese)
{
    /// <summary>The same text under both languages.</summary>
    public static Bilingual Same(string text) => new(text, text);

    /// <summary>The text in the asked script family.</summary>
    public string In(bool chinese) => chinese ? Chinese : English;
}
