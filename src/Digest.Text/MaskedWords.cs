namespace Digest.Text;

/// <summary>Words that a site masked by a star (最*的公司): they stay, and are marked so that nobody reads the star as markup.</summary>
internal static class MaskedWords
{
    public static void Mark(string text, List<Repair> log)
    {
        for (var at = text.IndexOf('*', StringComparison.Ordinal); at >= 0; at = at + 1 < text.Length ? text.IndexOf('*', at + 1) : -1)
        {
            if (IsMask(text, at)) log.Add(new Repair("masked word", at, "*", "*"));
        }
    }

    private static bool IsMask(string text, int at)
    {
        var after = at + 1 < text.Length ? text[at + 1] : '\n';
        var before = at > 0 ? text[at - 1] : '\n';
        return ChineseScript.IsHan(after) && (ChineseScript.IsHan(before) || before is ' ' or '“' or '「' or '，' or ',' or '、');
    }
}
