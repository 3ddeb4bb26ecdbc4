namespace Digest.Selection;

/// <summary>Names written in one word that people also write in two (OpenAI, Open AI).</summary>
internal static class CamelCase
{
    /// <summary>The name with spaces before its inner capitals, or null when it has no such place.</summary>
    public static string? Split(string name)
    {
        var cut = -1;
        for (var i = 2; i < name.Length - 1; i++)
        {
            if (!char.IsAsciiLetterLower(name[i - 1]) || !char.IsAsciiLetterUpper(name[i]))
                continue;
            if (cut >= 0)
                return null;
            cut = i;
        }

        return cut < 0 || name.Contains(' ') ? null : $"{name[..cut]} {name[cut..]}";
    }
}
