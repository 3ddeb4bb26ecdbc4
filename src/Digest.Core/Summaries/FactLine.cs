namespace Digest.Summaries;

/// <summary>Writes a sentence's facts in the other language: kind of event, names, terms, figures, date; nothing that the sentence does not say.</summary>
public static class FactLine
{
    private const int MostTerms = 3;

    /// <summary>The line, without the note that names the source's language.</summary>
    public static string Write(string sentence, bool sourceIsChinese, IEnumerable<Topic> topics)
    {
        var chinese = !sourceIsChinese;
        var facts = SentenceFacts.Of(sentence, sourceIsChinese, topics);
        var (clause, said) = Clause(sentence, facts, chinese);
        var names = facts.Names.Select(name => name.Topic.Name.In(chinese)).Where(name => !said.Contains(name));
        string[] parts =
        [
            clause,
            List(names.Distinct(StringComparer.Ordinal), chinese),
            List(TermGlossary.Default.Find(SentenceFacts.Mask(sentence, facts.Names), sourceIsChinese, chinese).Take(MostTerms), chinese),
            .. facts.Figures.Select(figure => chinese ? figure.Chinese : figure.English).Distinct(StringComparer.Ordinal),
            .. facts.Dates.Select(date => date.Write(chinese)).Distinct(StringComparer.Ordinal),
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    /// <summary>The note that ends a fact line.</summary>
    public static string SourceNote(bool sourceIsChinese, bool chinese) =>
        (sourceIsChinese, chinese) switch
        {
            (true, true) => "（来源为中文）",
            (false, true) => "（来源为英文）",
            (true, false) => " (source in Chinese)",
            (false, false) => " (source in English)",
        };

    private static (string Clause, IReadOnlySet<string> Said) Clause(string sentence, SentenceFacts facts, bool chinese)
    {
        var pattern = FactPattern.Of(facts.Frame.Frame);
        var roles = FactRoles.Of(sentence, facts);
        if (roles is not null && pattern.Clause.English.Length > 0)
        {
            string[] objects = [.. roles.Objects.Select(name => name.Name.In(chinese))];
            var subject = roles.Subject.Name.In(chinese);
            var clause = pattern.Clause.In(chinese).Replace("{s}", subject, StringComparison.Ordinal).Replace("{o}", List(objects, chinese), StringComparison.Ordinal);
            return (clause, objects.Append(subject).ToHashSet(StringComparer.Ordinal));
        }

        var names = facts.Names.Select(name => name.Topic.Name.In(chinese)).Distinct(StringComparer.Ordinal).ToArray();
        var label = FactPattern.Of(facts.Mood == Mood.Plain ? facts.Frame.Frame : EventFrame.Other).Label;
        label = facts.Mood == Mood.Rumour ? FactPattern.Of(EventFrame.Rumour).Label : label;
        var text = names.Length == 0 ? label.In(chinese) : label.In(chinese) + (chinese ? "：" : ": ") + List(names, chinese);
        return (text, names.ToHashSet(StringComparer.Ordinal));
    }

    private static string List(IEnumerable<string> items, bool chinese) => string.Join(chinese ? "、" : ", ", items);
}
