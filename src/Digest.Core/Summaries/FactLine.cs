using Digest.Text;

namespace Digest.Summaries;

/// <summary>Writes a sentence's facts in either language: who did what where its grammar proves it, else the names alone; then terms, figures with what they measure, and dates.</summary>
public static class FactLine
{
    // A headline of more is a list.
    private const int MostTerms = 2;
    private const int MostNames = 8;
    private const int FewTerms = 2;
    private const int MostAbout = 5;

    /// <summary>The line, without the note that names the source's language; empty when it would tell nothing.</summary>
    public static string Write(SentenceFacts facts, bool chinese)
    {
        if (facts.Names.Count == 0 && facts.Terms.Count < FewTerms) return "";
        var opening = Opening(facts, chinese);
        string[] figures = [.. Figures(facts, chinese).Where(figure => !opening.Contains(figure, StringComparison.Ordinal))];
        var said = opening.Replace('-', ' ') + string.Join(' ', figures) + (FundingLine.Read(facts) is null ? "" : " 融资 funding");
        string[] parts =
        [
            opening,
            List(facts.Terms.Select(term => term.In(chinese)).Where(term => !said.Contains(term, StringComparison.OrdinalIgnoreCase)).Take(MostTerms), chinese),
            .. figures,
            .. facts.Dates.Select(date => date.Write(chinese)).Distinct(StringComparer.Ordinal),
        ];
        return Doubt(facts, chinese) + string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    // A rumour stays one in the other language.
    private static string Doubt(SentenceFacts facts, bool chinese) =>
        FrameLexicon.Default.MoodOf(facts.Text, facts.IsChinese) != Mood.Rumour ? "" : chinese ? "未经证实：" : "Unconfirmed: ";

    /// <summary>What the grammar of the sentence proves about things not yet said; empty when it proves nothing new.</summary>
    public static string Proven(SentenceFacts facts, bool chinese, string said) => AssertionReader.Read(facts) is { Objects.Count: > 0 } proven
        && proven.Objects.Any(name => !said.Contains(name.In(chinese), StringComparison.OrdinalIgnoreCase))
        ? proven.Write(chinese)
        : "";

    /// <summary>The terms that say what a story is about.</summary>
    public static string About(IEnumerable<string> terms, bool chinese) => (chinese ? "涉及：" : "About: ") + List(terms.Distinct(StringComparer.OrdinalIgnoreCase).Take(MostAbout), chinese);

    private static IEnumerable<string> Figures(SentenceFacts facts, bool chinese) =>
        facts.Figures.Select(figure => FigureNoun.Write(facts, figure, chinese)).Distinct(StringComparer.Ordinal);

    /// <summary>The note that ends a fact line's headline.</summary>
    public static string SourceNote(TextLanguage source, bool chinese) =>
        (source, chinese) switch
        {
            (TextLanguage.SimplifiedChinese or TextLanguage.TraditionalChinese, true) => "（来源为中文）",
            (TextLanguage.SimplifiedChinese or TextLanguage.TraditionalChinese, false) => " (source in Chinese)",
            (TextLanguage.Japanese, true) => "（来源为日文）",
            (TextLanguage.Japanese, false) => " (source in Japanese)",
            (TextLanguage.English, true) => "（来源为英文）",
            (TextLanguage.English, false) => " (source in English)",
            (_, true) => "（来源为其他语言）",
            (_, false) => " (source in another language)",
        };

    private static string Opening(SentenceFacts facts, bool chinese)
    {
        if (FundingLine.Read(facts) is { } funding) return funding.In(chinese);
        var proven = AssertionReader.Read(facts);
        var others = facts.Names.Where(name => proven is null || !proven.Names.Contains(name)).Select(name => name.In(chinese)).Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(name => proven?.Write(chinese).Contains(name, StringComparison.OrdinalIgnoreCase) != true);
        if (proven is not null) return string.Join(" · ", new[] { proven.Write(chinese), List(others.Take(MostNames), chinese) }.Where(part => part.Length > 0));
        return facts.Names is [{ IsActor: true } actor, _, ..]
            ? actor.In(chinese) + (chinese ? "：" : ": ") + List(others.Skip(1).Take(MostNames), chinese)
            : List(others.Take(MostNames), chinese);
    }

    private static string List(IEnumerable<string> items, bool chinese) => string.Join(chinese ? "、" : ", ", items.Distinct(StringComparer.Ordinal));
}
