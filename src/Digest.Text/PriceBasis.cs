using System.Text.RegularExpressions;

namespace Digest.Text;

/// <summary>What a price is for, before or behind the figure: 每月, /month, per million tokens.</summary>
internal static partial class PriceBasis
{
    private static readonly (string Basis, string English, string Chinese)[] Bases =
    [
        ("user", "per user", "每用户"), ("month", "a month", "每月"), ("year", "a year", "每年"), ("week", "a week", "每周"), ("day", "a day", "每天"), ("hour", "an hour", "每小时"),
        ("minute", "a minute", "每分钟"), ("second", "a second", "每秒"), ("1M tokens", "per million tokens", "每百万token "), ("1K tokens", "per thousand tokens", "每千token "),
        ("image", "per image", "每张图片"), ("call", "per call", "每次"), ("page", "per page", "每页"), ("share", "per share", "每股"),
    ];

    /// <summary>The basis behind a price and where it ends; null when the price is a sum.</summary>
    public static (string Basis, int End)? Behind(string text, int at)
    {
        var match = After().Match(text, at);
        return match.Success && Canonical(match.Value) is { Length: > 0 } basis ? (basis, at + match.Length) : null;
    }

    /// <summary>The basis before a price and where it begins; null when the price is a sum.</summary>
    public static (string Basis, int Start)? Ahead(string text, int at)
    {
        const int LongestBasis = 24;
        var from = Math.Max(0, at - LongestBasis);
        var match = Before().Match(text[from..at]);
        return match.Success && Canonical(match.Value) is { Length: > 0 } basis ? (basis, from + match.Index) : null;
    }

    /// <summary>The basis in English, as it stands behind the price.</summary>
    public static string English(string basis) => string.Join(' ', Parts(basis).Select(part => part.English));

    /// <summary>The basis in Chinese, as it stands before the price.</summary>
    public static string Chinese(string basis) => string.Concat(Parts(basis).Select(part => part.Chinese));

    private static IEnumerable<(string Basis, string English, string Chinese)> Parts(string basis) => Bases.Where(part => ContainsPart(basis, part.Basis));

    private static bool ContainsPart(string basis, string part) => $" {basis} ".Contains($" {part} ", StringComparison.Ordinal);

    private static string Canonical(string words) => string.Join(' ', Bases.Select(part => part.Basis).Where(basis => Mentions(words, basis)));

    private static bool Mentions(string words, string basis) => basis switch
    {
        "user" => User().IsMatch(words),
        "month" => Month().IsMatch(words),
        "year" => Year().IsMatch(words),
        "1M tokens" => Tokens().IsMatch(words) && Million().IsMatch(words),
        "1K tokens" => Tokens().IsMatch(words) && Thousand().IsMatch(words),
        "call" => Call().IsMatch(words),
        "image" => Image().IsMatch(words),
        "share" => Share().IsMatch(words),
        _ => Other(words, basis),
    };

    private static bool Other(string words, string basis)
    {
        var chinese = basis switch { "week" => "周", "day" => "天", "hour" => "小时", "minute" => "分钟", "second" => "秒", _ => "页" };
        return words.Contains(chinese, StringComparison.Ordinal) || words.Contains(basis, StringComparison.OrdinalIgnoreCase);
    }

    private const string Things =
        @"((1 ?M|百万|one million|million|M|1 ?K|1,?000|千|thousand|K)( |个)*)?(输入|输出|input|output)?( |个)*(tokens?|token|词元)|(1 ?M|百万|million)( |个)*(输入|输出|input|output)|个?月|months?|mo\b|年|years?|yr\b|用户|users?|人|seat|周|weeks?|天|日|days?|小时|hours?|hr\b|分钟|minutes?|秒|seconds?|张图片|张|images?|次调用|次|calls?|requests?|页|pages?|股|shares?";

    [GeneratedRegex(@"\G( ?(/|／|per|a|an|each|每) ?(" + Things + @"))+(?![a-z])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex After();

    [GeneratedRegex(@"(月费|年费|((每|一个|每个) ?(" + Things + @") ?)+)(只要|只需|仅需|仅|收费|售价|价格|为|的|约|低至|:|：)* ?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Before();

    [GeneratedRegex("用户|user|seat|人", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex User();

    [GeneratedRegex(@"月|month|\bmo\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Month();

    [GeneratedRegex(@"年|year|\byr\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Year();

    [GeneratedRegex("token|词元|input|output|输入|输出", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Tokens();

    [GeneratedRegex("百万|million|M ", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Million();

    [GeneratedRegex("千|thousand|K |1,?000", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Thousand();

    [GeneratedRegex("次|call|request", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Call();

    [GeneratedRegex("张|image", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Image();

    [GeneratedRegex("股|share", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Share();
}
