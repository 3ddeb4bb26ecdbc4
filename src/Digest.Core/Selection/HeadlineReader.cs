using System.Text.RegularExpressions;
using Digest.Text;

namespace Digest.Selection;

/// <summary>Reads the names in a headline: what its story is about, known to the catalogue or not.</summary>
public sealed partial class HeadlineReader(TopicMatcher matcher)
{
    // Subjects and quoted names are short; longer stretches are clauses.
    private const int LongestName = 12;

    // What goes on longer is a text in the title's place.
    private const int LongestHeadline = 400;

    private static readonly HeadlineWords Words = HeadlineWords.Load();

    /// <summary>The names, as the headline writes them, in its order.</summary>
    public IReadOnlyList<string> Names(string headline, string text)
    {
        var title = headline.Length > LongestHeadline ? headline[..LongestHeadline] : headline;
        var known = matcher.Find(title + '\n' + text).Where(span => span.Range.End <= title.Length).Select(span => span.Range).ToList();
        var names = known.Concat(known.SelectMany(range => Rest(title, range, known)));
        if (title.Any(ChineseScript.IsHan))
            names = names.Concat(LatinNames(title, known)).Concat(Quoted(title)).Concat(Subject(title));
        return [.. names
            .OrderBy(range => range.Start)
            .ThenByDescending(range => range.Length)
            .Select(range => title.Substring(range.Start, range.Length))
            .Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    // A Chinese headline writes foreign names in Latin letters, so a run of Latin words is a name: whole, and without the maker in front.
    private static IEnumerable<TextRange> LatinNames(string title, List<TextRange> known) =>
        LatinRun().Matches(title)
            .Select(match => new TextRange(match.Index, match.Length))
            .Where(run => IsName(title, run))
            .SelectMany(run => Rest(title, run, known).Prepend(run));

    // What is left of a range once the known name that opens it is taken away.
    private static IEnumerable<TextRange> Rest(string title, TextRange range, List<TextRange> known) =>
        from name in known
        where name.Start == range.Start && name.End < range.End
        let start = range.End - title[name.End..range.End].TrimStart().Length
        let rest = new TextRange(start, range.End - start)
        where char.IsLetterOrDigit(title[rest.Start]) && IsName(title, rest)
        select rest;

    private static bool IsName(string title, TextRange range)
    {
        var words = title.Substring(range.Start, range.Length).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Any(word => !Words.Generic.Contains(word) && word.Any(char.IsAsciiLetter) && !Size().IsMatch(word));
    }

    private static IEnumerable<TextRange> Quoted(string title) =>
        QuotedName().Matches(title).Select(match => match.Groups["name"]).Select(name => new TextRange(name.Index, name.Length));

    private static IEnumerable<TextRange> Subject(string title)
    {
        var start = Words.Openers.Where(opener => title.StartsWith(opener, StringComparison.Ordinal)).Select(opener => opener.Length).DefaultIfEmpty().Max();
        var end = Words.Verbs
            .Select(verb => title.IndexOf(verb, start, StringComparison.Ordinal))
            .Where(at => at > start)
            .DefaultIfEmpty(start)
            .Min();
        var subject = WithoutGenericEnd(title[start..end].TrimEnd());
        var clause = subject.Length > LongestName || subject.Length < 2 || subject.IndexOfAny(['，', '：', '、', '；', ',', ':', '“', '「']) >= 0;
        return clause || !subject.Any(ChineseScript.IsHan) ? [] : [new TextRange(start, subject.Length)];
    }

    private static string WithoutGenericEnd(string subject)
    {
        while (subject.LastIndexOf(' ') is > 0 and var space && Words.Generic.Contains(subject[(space + 1)..]))
            subject = subject[..space].TrimEnd();
        return subject;
    }

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9.+\-_'/&*]*[A-Za-z0-9+]( [A-Za-z0-9][A-Za-z0-9.+\-_'&*]*[A-Za-z0-9+*]| [A-Za-z0-9])*", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex LatinRun();

    [GeneratedRegex(@"[“「『《](?<name>[^”」』》]{2,12})[”」』》]", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex QuotedName();

    [GeneratedRegex(@"^\d+(\.\d+)?[A-Za-z%]{0,2}$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Size();
}
