using Digest.Text;

namespace Digest.Templating;

/// <summary>The subject of an issue: the lead's fact first, then a second one where it fits, then the name.</summary>
public static class SubjectLine
{
    // Phones show about 60 columns of a subject; mail lists cut the rest.
    private const int Columns = 60;

    /// <summary>One line of at most 60 columns.</summary>
    public static string Of(IReadOnlyList<string> headlines, string title, int? number, bool inChinese)
    {
        var subject = Of(headlines, number is null ? title : $"{title} #{number}", inChinese);
        return number is not null && Shouts(subject) ? Of(headlines, $"{title} No. {number}", inChinese) : subject;
    }

    private static string Of(IReadOnlyList<string> headlines, string name, bool inChinese)
    {
        if (headlines.Count == 0) return name;
        var room = Columns - DisplayWidth.Of(name) - 2;
        var lead = DisplayWidth.Clip(OneLine(headlines[0]), room);
        var joint = inChinese ? "、" : "; ";
        var more = headlines.Count > 1 ? lead + joint + OneLine(headlines[1]) : lead;
        return (DisplayWidth.Of(more) <= room ? more : lead) + (inChinese ? "｜" : " | ") + name;
    }

    // Filters take a subject whose only letters are capitals (GPT, AI) for shouting.
    private static bool Shouts(string subject) => subject.Any(char.IsAsciiLetterUpper) && !subject.Any(char.IsAsciiLetterLower);

    private static string OneLine(string headline) => headline.ReplaceLineEndings(" ").Trim().TrimEnd('.', '。');
}
