using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary>The names under which Liquid knows the builtin functions.</summary>
internal static class LiquidFilters
{
    private static readonly (string Owner, string[] Names)[] Groups =
    [
        ("array", ["compact", "concat", "cycle", "first", "join", "last", "map", "reverse", "sort", "uniq", "contains"]),
        ("html", ["escape", "newline_to_br"]),
        ("math", ["abs", "ceil", "divided_by", "floor", "minus", "modulo", "plus", "round", "times"]),
        ("object", ["default", "size"]),
        ("string",
        [
            "append", "capitalize", "downcase", "lstrip", "prepend", "remove", "remove_first", "replace", "replace_first",
            "rstrip", "split", "strip", "strip_newlines", "truncate", "truncatewords", "upcase",
        ]),
    ];

    public static TemplateObject AddTo(TemplateObject builtins)
    {
        builtins.IsReadOnly = false;
        foreach (var (owner, names) in Groups)
        {
            foreach (var name in names)
                builtins[name] = Member(builtins, owner, name);
        }

        builtins["slice"] = Member(builtins, "string", "slice1");
        builtins["strip_html"] = Member(builtins, "html", "strip");
        builtins["url_encode"] = Member(builtins, "html", "url_encode");
        builtins["url_escape"] = Member(builtins, "html", "url_escape");
        builtins.IsReadOnly = true;
        return builtins;
    }

    private static object? Member(TemplateObject builtins, string owner, string name) =>
        builtins[owner] is TemplateObject functions ? functions[name] : null;
}
