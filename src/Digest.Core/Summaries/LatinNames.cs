using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Digest.Summaries;

/// <summary>Names by their look: Latin runs in Chinese text, and words with inner capitals or digits in English text.</summary>
public static partial class LatinNames
{
    /// <summary>How the ids of these topics begin.</summary>
    public const string Prefix = "name:";

    private const int Timeout = 500;
    private static readonly FrozenSet<string> Common = DataTable.Rows("common.tsv").SelectMany(row => row[0].Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for words that are no names although they have capitals.</summary>
    public static bool IsCommon(string word) => Common.Contains(word);

    /// <summary>The names in the order of the text, each as a topic of its own whose name is the same in both languages.</summary>
    public static IEnumerable<NamedSpan> Find(string text, bool chinese)
    {
        var plain = chinese || IsTitleCase(text);
        foreach (Match match in Shape(text, chinese).Matches(text))
        {
            var name = WithoutCommonEnd(match.Value.TrimEnd(' ', '.', '-', '/', '&', '+', '\'', '’'));
            if (IsName(name, chinese) || (!plain && !OpensSentence(text, match.Index) && IsCapitalised(name)))
                yield return new(new Topic(Prefix + name.ToLowerInvariant(), Bilingual.Same(name), TopicKind.Product), match.Index, name.Length);
        }
    }

    private static Regex Shape(string text, bool chinese) => chinese ? InChinese() : IsTitleCase(text) ? InHeadline() : InEnglish();

    // "Heron 3 API" is about Heron 3.
    private static string WithoutCommonEnd(string name)
    {
        for (var cut = name.LastIndexOf(' '); cut > 0 && Common.Contains(name[(cut + 1)..]); cut = name.LastIndexOf(' '))
            name = name[..cut];
        return name;
    }

    private static bool IsName(string name, bool chinese)
    {
        var words = name.Split(' ');
        if (name.Length < 2 || words.All(Common.Contains))
            return false;
        return chinese ? name.Any(char.IsAsciiLetterUpper) || name.Any(char.IsAsciiDigit) : words.Any(HasInnerMark) || (words.Length > 1 && words[^1].Contains('.', StringComparison.Ordinal));
    }

    private static bool OpensSentence(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd([' ', '"', '“', '(', '—', '-']);
        return before.Length == 0 || before[^1] is '.' or ':' or '!' or '?' or ';' or '|' or '\n';
    }

    // In a sentence that is not set as a headline, a capital inside it begins a name.
    private static bool IsCapitalised(string name) =>
        char.IsAsciiLetterUpper(name[0]) && name.Length > 2 && !name.Split(' ').Any(Common.Contains);

    private static bool IsTitleCase(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3 && char.IsAsciiLetter(word[0])).ToArray();
        return words.Count(word => char.IsAsciiLetterUpper(word[0])) * 3 > words.Length * 2;
    }

    private static bool HasInnerMark(string word) =>
        !Common.Contains(word) && word.Length > 1 && (word.Skip(1).Any(char.IsAsciiLetterUpper) || (char.IsAsciiLetter(word[0]) && word.Any(char.IsAsciiDigit)));

    // Spaces join only what begins with a capital or a digit: "Bonsai Image 4B", not "OpenAI and".
    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9.\-+/'’&]*(?: (?:[A-Z][A-Za-z0-9.\-+/'’&]*|[0-9]+(?:\.[0-9]+)?[A-Za-z]?(?![0-9A-Za-z,%.])(?! ?[亿万千百年月日号个倍美元名家项条款次步分小时天周人只张颗%％])))*", RegexOptions.None, Timeout)]
    private static partial Regex InChinese();

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?=[A-Za-z0-9.\-+/&]*[A-Z0-9])[A-Za-z][A-Za-z0-9]*(?:[.\-+/&][A-Za-z0-9]+)*(?: (?=[A-Z])[A-Za-z0-9]*[0-9A-Z][A-Za-z0-9.\-]*| [0-9]+(?:\.[0-9]+)+(?![0-9A-Za-z%]))*", RegexOptions.None, Timeout)]
    private static partial Regex InEnglish();

    // Where every word has a capital, only capitals and digits inside a word make a name.
    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Za-z](?=[A-Za-z0-9.\-+/&]*[A-Z0-9])[A-Za-z0-9]*(?:[.\-+/&][A-Za-z0-9]+)*(?: [0-9]+(?:\.[0-9]+)?(?![0-9A-Za-z%]))*|(?<![A-Za-z0-9])[A-Z][a-z]+ [0-9]+(?:\.[0-9]+)+(?![0-9A-Za-z%])", RegexOptions.None, Timeout)]
    private static partial Regex InHeadline();
}
