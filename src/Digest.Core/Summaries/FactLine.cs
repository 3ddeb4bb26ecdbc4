using Digest.Text;

namespace Digest.Summaries;

/// <summary>Writes a sentence's facts in either language: kind of event, names, terms, figures, date; nothing that the sentence does not say.</summary>
public static class FactLine
{
    private const int MostTerms = 3;

    /// <summary>The line, without the note that names the source's language.</summary>
    public static string Write(SentenceFacts facts, bool chinese)
    {
        var (clause, said) = Opening(facts, chinese);
        string[] parts =
        [
            clause,
            List(facts.Names.Where(name => !said.Contains(name)).Select(name => name.In(chinese)).Except(said.Select(name => name.In(chinese))), chinese),
            List(facts.Terms.Take(MostTerms).Select(term => term.In(chinese)), chinese),
            .. facts.Figures.Select(figure => chinese ? figure.Chinese : figure.English).Distinct(StringComparer.Ordinal),
            .. facts.Dates.Select(date => date.Write(chinese)).Distinct(StringComparer.Ordinal),
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

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

    private static (string Text, IReadOnlyList<NamedSpan> Said) Opening(SentenceFacts facts, bool chinese)
    {
        var pattern = FactPattern.Of(facts.Frame.Frame);
        var (subject, objects) = FactRoles.Of(facts);
        if (subject is not null && objects.Count > 0 && pattern.Active.English.Length > 0)
            return (Fill(pattern.Active.In(chinese), subject, objects, chinese), [subject, .. objects]);
        if (subject is null && objects.Count > 0 && pattern.Passive.English.Length > 0)
            return (Fill(pattern.Passive.In(chinese), null, objects, chinese), objects);
        var label = Label(facts, chinese);
        if (Kind(facts) == EventFrame.Other && facts.Names is [{ IsActor: true } actor, _, ..])
            return (actor.In(chinese) + (chinese ? "：" : ": ") + List(facts.Names.Skip(1).Select(name => name.In(chinese)), chinese), facts.Names);
        return facts.Names.Count == 0 ? (label, []) : (label + (chinese ? "：" : ": ") + List(facts.Names.Select(name => name.In(chinese)), chinese), facts.Names);
    }

    private static string Label(SentenceFacts facts, bool chinese) => FactPattern.Of(Kind(facts)).Label.In(chinese);

    private static EventFrame Kind(SentenceFacts facts) =>
        facts.Mood switch
        {
            Mood.Rumour => EventFrame.Rumour,
            Mood.Plain => facts.Frame.Frame,
            _ => EventFrame.Other,
        };

    private static string Fill(string pattern, NamedSpan? subject, IReadOnlyList<NamedSpan> objects, bool chinese) => pattern
        .Replace("{s}", subject?.In(chinese) ?? "", StringComparison.Ordinal)
        .Replace("{o}", List(objects.Select(name => name.In(chinese)), chinese), StringComparison.Ordinal);

    private static string List(IEnumerable<string> items, bool chinese) => string.Join(chinese ? "、" : ", ", items.Distinct(StringComparer.Ordinal));
}
