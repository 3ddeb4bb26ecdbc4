using System.Collections.Frozen;

namespace Digest.Summaries;

/// <summary>Says what a figure is the measure of, where the words beside it say so.</summary>
internal static class FigureNoun
{
    // "估值约为", "valuation of about": the few small words between a noun and its figure.
    private const int Near = 3;

    private static readonly (string[] Chinese, string[] English, Bilingual Noun)[] Table =
        [.. DataTable.Rows("figure-nouns.tsv").Select(row => (row[0].Split('|'), row[1].Split('|'), new Bilingual(row[3], row[2])))];

    private static readonly FrozenSet<string> Over = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "超", "超过", "逾", "突破", "破", "over", "more than", "above");
    private static readonly string[] Small = ["达到", "突破", "达", "破", "为", "至", "约", "近", "超过", "超", "逾", "高达", "最高", "的", "了", "到", "of", "at", "by", "to", "about", "over", "more than", "nearly", "up to", "a", "is"];

    /// <summary>The figure with its noun before it, in one of the languages; the bare figure when the text names none.</summary>
    public static string Write(SentenceFacts facts, FoundFigure figure, bool chinese)
    {
        var bare = chinese ? figure.Chinese : figure.English;
        var before = facts.Text[..figure.Start].TrimEnd();
        var (rest, isOver) = WithoutSmall(before);
        var shown = isOver ? (chinese ? "超过 " : "over ") + bare : bare;
        var noun = Table.FirstOrDefault(row => Words(row, facts.IsChinese).Any(word => rest.EndsWith(word, StringComparison.OrdinalIgnoreCase) || Follows(facts, figure, word)));
        return noun.Noun is null ? shown : $"{noun.Noun.In(chinese)} {shown}";
    }

    private static string[] Words((string[] Chinese, string[] English, Bilingual Noun) row, bool chinese) => chinese ? row.Chinese : row.English;

    private static bool Follows(SentenceFacts facts, FoundFigure figure, string word)
    {
        var after = facts.Text[(figure.Start + figure.Length)..].TrimStart(' ', '-', '的');
        return after.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (after.Length == word.Length || !char.IsAsciiLetter(word[^1]) || !char.IsAsciiLetter(after[word.Length]));
    }

    private static (string Left, bool IsOver) WithoutSmall(string text)
    {
        var isOver = false;
        for (var taken = 0; taken < Near; taken++)
        {
            var word = Array.Find(Small, small => text.EndsWith(small, StringComparison.OrdinalIgnoreCase) && (!char.IsAsciiLetter(small[0]) || text.Length == small.Length || text[^(small.Length + 1)] == ' '));
            if (word is null) break;
            isOver |= Over.Contains(word);
            text = text[..^word.Length].TrimEnd();
        }

        return (text, isOver);
    }
}
