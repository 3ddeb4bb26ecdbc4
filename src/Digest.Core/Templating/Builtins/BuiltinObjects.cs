using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary>The globals that every template finds: the builtin objects, <c>include</c>, <c>empty</c> and <c>raw</c>.</summary>
internal static class BuiltinObjects
{
    private static readonly TemplateObject Scriban = Create();
    private static readonly TemplateObject Liquid = LiquidFilters.AddTo(Create());

    public static TemplateObject For(TemplateLanguage language) => language == TemplateLanguage.Liquid ? Liquid : Scriban;

    private static TemplateObject Create() => new FunctionTable()
        .Value("array", ArrayFunctions.Create())
        .Value("blank", EmptyValue.Instance)
        .Value("date", new DateFunction())
        .Value("empty", EmptyValue.Instance)
        .Value("html", HtmlFunctions.Create())
        .Value("include", IncludeFunctions.Include)
        .Value("include_join", IncludeFunctions.IncludeJoin)
        .Value("math", MathFunctions.Create())
        .Value("object", ObjectFunctions.Create())
        .Value("raw", HtmlFunctions.Raw)
        .Value("regex", RegexFunctions.Create())
        .Value("string", StringFunctions.Create())
        .Value("timespan", TimeSpanFunctions.Create())
        .Build();
}
