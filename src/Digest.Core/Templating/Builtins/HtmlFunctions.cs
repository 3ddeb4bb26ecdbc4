using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary>The builtin object <c>html</c>, and <c>raw</c>, which says that a text is HTML already.</summary>
internal static partial class HtmlFunctions
{
    /// <summary>Escapes; known by identity so that it can write straight to the output.</summary>
    public static readonly Builtin Escape = FunctionTable.Create("text any", call => call[0] switch
    {
        null => null,
        SafeText safe => safe,
        _ => new SafeText(HtmlEscaper.Escape(call.Shown(0))),
    });

    public static readonly Builtin Raw = FunctionTable.Create("text any", call => call[0] is null ? null : new SafeText(call.Shown(0)));

    private static readonly SearchValues<char> UrlSafe = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~:/?#[]@!$&'()*+,;=%");

    public static TemplateObject Create() => new FunctionTable()
        .Value("escape", Escape)
        .Add("newline_to_br", "text text", call => call.Text(0) is { } text ? LineEnds().Replace(text, "<br />$0") : null)
        .Add("strip", "text text", call => call.Text(0) is { } text ? Tags().Replace(text, "") : null)
        .Add("url_encode", "text text", call => call.Text(0) is { } text ? Uri.EscapeDataString(text) : null)
        .Add("url_escape", "text text", call => call.Text(0) is { } text ? EscapeUrl(text) : null)
        .Build();

    private static string EscapeUrl(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(UrlSafe))
            return text;

        var result = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && UrlSafe.Contains((char)rune.Value) && rune.Value != '%')
                result.Append((char)rune.Value);
            else
                result.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return result.ToString();
    }

    [GeneratedRegex("\r\n|\r|\n", RegexOptions.None, 1000)]
    private static partial Regex LineEnds();

    [GeneratedRegex("""<script.*?</script>|<!--.*?-->|<style.*?</style>|<(?:[^>=]|='[^']*'|="[^"]*"|=[^'"][^\s>]*)*>""", RegexOptions.IgnoreCase | RegexOptions.Singleline, 1000)]
    private static partial Regex Tags();
}
