using System.Text.RegularExpressions;
using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary>The builtin object <c>regex</c>.</summary>
internal static class RegexFunctions
{
    private static readonly TimeSpan TimeOut = TimeSpan.FromSeconds(1);

    private static readonly Dictionary<char, RegexOptions> Letters = new()
    {
        ['i'] = RegexOptions.IgnoreCase,
        ['m'] = RegexOptions.Multiline,
        ['s'] = RegexOptions.Singleline,
        ['x'] = RegexOptions.IgnorePatternWhitespace,
    };

    public static TemplateObject Create() => new FunctionTable()
        .Add("escape", "pattern text", call => Regex.Escape(call.Text(0) ?? ""))
        .Add("match", "text text, pattern text, options text?", call => GroupsOf(PatternOf(call, 2).Match(call.Text(0) ?? "")))
        .Add("matches", "text text, pattern text, options text?", call => new TemplateArray(PatternOf(call, 2).Matches(call.Text(0) ?? "").Select(GroupsOf)))
        .Add("replace", "text text, pattern text, replace text, options text?", call => PatternOf(call, 3).Replace(call.Text(0) ?? "", call.Text(2) ?? ""))
        .Add("split", "text text, pattern text, options text?", call => new TemplateArray(PatternOf(call, 2).Split(call.Text(0) ?? "")))
        .Add("unescape", "pattern text", call => Regex.Unescape(call.Text(0) ?? ""))
        .Build();

    private static Regex PatternOf(Invocation call, int options) =>
        new(call.Text(1) ?? "", OptionsOf(call.Text(options) ?? ""), TimeOut);

    private static RegexOptions OptionsOf(string letters) =>
        letters.Aggregate(RegexOptions.CultureInvariant, (options, letter) => options | Letters.GetValueOrDefault(letter));

    private static TemplateArray GroupsOf(Match match) =>
        match.Success ? new TemplateArray(match.Groups.Values.Select(group => group.Value)) : [];
}
