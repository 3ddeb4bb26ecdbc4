using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary>The builtin object <c>string</c>; hashes and encodings are in <see cref="EncodingFunctions"/>.</summary>
internal static partial class StringFunctions
{
    private const string DefaultEllipsis = "...";

    public static TemplateObject Create()
    {
        var table = new FunctionTable();
        AddTests(table);
        AddCases(table);
        AddEdits(table);
        AddParts(table);
        AddNumbers(table);
        EncodingFunctions.AddTo(table);
        return table.Build();
    }

    private static void AddTests(FunctionTable table) => table
        .Add("contains", "text text, value text", call => Test(call, (text, value) => text.Contains(value, StringComparison.Ordinal)))
        .Add("empty", "text text", call => Boxed.Of(string.IsNullOrEmpty(call.Text(0))))
        .Add("ends_with", "text text, value text", call => Test(call, (text, value) => text.EndsWith(value, StringComparison.Ordinal)))
        .Add("equals_ignore_case", "text text, value text", call => Boxed.Of(string.Equals(call.Text(0), call.Text(1), StringComparison.OrdinalIgnoreCase)))
        .Add("index_of", "text text, search text, start_index any?, count any?, string_comparison text?", IndexOf)
        .Add("size", "text text", call => Boxed.Of(call.Text(0)?.Length ?? 0))
        .Add("starts_with", "text text, value text", call => Test(call, (text, value) => text.StartsWith(value, StringComparison.Ordinal)))
        .Add("whitespace", "text text", call => Boxed.Of(string.IsNullOrWhiteSpace(call.Text(0))));

    private static void AddCases(FunctionTable table) => table
        .Add("capitalize", "text text", call => Capitalize(call.Text(0) ?? ""))
        .Add("capitalizewords", "text text", call => CapitalizeWords(call.Text(0) ?? ""))
        .Add("downcase", "text text", call => call.Text(0)?.ToLowerInvariant())
        .Add("handleize", "text text", call => Handleize(call.Text(0) ?? ""))
        .Add("upcase", "text text", call => call.Text(0)?.ToUpperInvariant());

    private static void AddEdits(FunctionTable table) => table
        .Add("append", "text text, with text", call => call.Text(0) + call.Text(1))
        .Add("lstrip", "text text", call => call.Text(0)?.TrimStart())
        .Add("pad_left", "text text, width int", call => Padded(call, (text, width) => text.PadLeft(width)))
        .Add("pad_right", "text text, width int", call => Padded(call, (text, width) => text.PadRight(width)))
        .Add("pluralize", "number int, singular text, plural text", call => call.Text(call.Int(0) == 1 ? 1 : 2))
        .Add("prepend", "text text, by text", call => call.Text(1) + call.Text(0))
        .Add("remove", "text text, remove text", call => ReplaceAll(call.Text(0), call.Text(1), ""))
        .Add("remove_first", "text text, remove text", call => ReplaceOnce(call.Text(0), call.Text(1), "", fromEnd: false))
        .Add("remove_last", "text text, remove text", call => ReplaceOnce(call.Text(0), call.Text(1), "", fromEnd: true))
        .Add("replace", "text text, match text, replace text", ReplaceChecked)
        .Add("replace_first", "text text, match text, replace text, from_end bool?", call => ReplaceOnce(call.Text(0), call.Text(1), call.Text(2), call.Bool(3)))
        .Add("rstrip", "text text", call => call.Text(0)?.TrimEnd())
        .Add("strip", "text text", call => call.Text(0)?.Trim())
        .Add("strip_newlines", "text text", call => StripLines(call.Text(0) ?? ""));

    private static void AddParts(FunctionTable table) => table
        .Add("slice", "text text, start int, length any?", call => Slice(call.Text(0), call.Int(1), LengthOf(call)))
        .Add("slice1", "text text, start int, length int=1", call => Slice(call.Text(0), call.Int(1), call.Int(2)))
        .Add("split", "text text, match text", Split)
        .Add("truncate", "text text, length int, ellipsis text?", call => Truncate(call.Text(0) ?? "", call.Int(1), call.Text(2) ?? DefaultEllipsis))
        .Add("truncatewords", "text text, count int, ellipsis text?", call => TruncateWords(call.Text(0) ?? "", call.Int(1), call.Text(2) ?? DefaultEllipsis));

    private static void AddNumbers(FunctionTable table) => table
        .Add("to_double", "text text", call => double.TryParse(call.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null)
        .Add("to_float", "text text", call => float.TryParse(call.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null)
        .Add("to_int", "text text", call => int.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null)
        .Add("to_long", "text text", call => long.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null);

    private static object Test(Invocation call, Func<string, string, bool> test)
    {
        var (text, value) = (call.Text(0) ?? "", call.Text(1) ?? "");
        return Boxed.Of(text.Length > 0 && value.Length > 0 && test(text, value));
    }

    private static object IndexOf(Invocation call)
    {
        var text = call.Text(0) ?? throw new ArgumentFault(0, "Value cannot be null. (Parameter 'text')");
        var search = call.Text(1) ?? throw new ArgumentFault(1, "Value cannot be null. (Parameter 'search')");
        var start = call[2] is null ? 0 : Conversion.ToInt(call.Span, call[2]);
        var count = call[3] is null ? text.Length - start : Conversion.ToInt(call.Span, call[3]);
        var comparison = StringComparison.Ordinal;
        if (call.Text(4) is { } name && !Enum.TryParse(name, out comparison))
            throw new ArgumentFault(4, $"'{name}' is not a valid stringComparison");
        return text.IndexOf(search, start, count, comparison);
    }

    private static string Padded(Invocation call, Func<string, int, string> pad)
    {
        if (call.Int(1) < 0 || call.Int(1) > call.Evaluator.Options.OutputLimit)
            throw new ArgumentFault(1, $"The width `{call.Int(1)}` is not between 0 and {call.Evaluator.Options.OutputLimit}.");
        return pad(call.Text(0) ?? "", call.Int(1));
    }

    private static string StripLines(string text) =>
        text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    private static string Capitalize(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitalizeWords(string text)
    {
        var result = new StringBuilder(text.Length);
        var atStart = true;
        foreach (var c in text)
        {
            var raised = atStart && char.IsLetter(c);
            result.Append(raised ? char.ToUpperInvariant(c) : c);
            atStart = char.IsWhiteSpace(c) || (atStart && !raised);
        }

        return result.ToString();
    }

    private static string Handleize(string text)
    {
        var result = new StringBuilder(text.Length);
        var last = '\0';
        foreach (var c in text)
        {
            var kept = char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-';
            if (kept != '-' || last != '-')
                result.Append(kept);
            last = kept;
        }

        if (result.Length > 0 && result[^1] == '-')
            result.Length--;
        return result.ToString();
    }

    private static string? ReplaceChecked(Invocation call)
    {
        var (text, match, replacement) = (call.Text(0) ?? "", call.Text(1) ?? "", call.Text(2) ?? "");
        if (match.Length > 0)
            call.Evaluator.Limits.CheckLength(call.Span, (long)text.Length / match.Length * replacement.Length);
        return ReplaceAll(text, match, replacement);
    }

    private static string? ReplaceAll(string? text, string? match, string? replacement) =>
        string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match) ? text : text.Replace(match, replacement, StringComparison.Ordinal);

    private static string ReplaceOnce(string? text, string? match, string? replacement, bool fromEnd)
    {
        if (string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match))
            return text ?? "";

        var at = fromEnd
            ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }

    private static int LengthOf(Invocation call) =>
        call[2] is null ? int.MaxValue : Conversion.ToInt(call.Span, call[2]);

    private static string Slice(string? text, int start, int length)
    {
        if (string.IsNullOrEmpty(text) || start >= text.Length)
            return "";

        var from = start < 0 ? start + text.Length : start;
        var to = length == int.MaxValue && from >= 0 ? text.Length : Math.Min((long)from + Math.Min(length, text.Length), text.Length);
        from = Math.Max(from, 0);
        return to <= from ? "" : text[from..(int)to];
    }

    private static TemplateRange Split(Invocation call)
    {
        var text = call.Text(0) ?? "";
        return new TemplateRange(text.Split(call.Text(1), StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Truncate(string text, int length, string ellipsis) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis);

    private static string TruncateWords(string text, int count, string ellipsis) =>
        text.Length == 0 ? "" : string.Join(' ', Blanks().Split(text).Take(Math.Max(0, count))) + ellipsis;

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
