using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary>How dates are printed in one rendering; a template may set <c>date.format</c>.</summary>
internal sealed class DateSettings
{
    public const string DefaultFormat = "%d %b %Y";

    private TemplateObject? members;

    /// <summary>The object <c>date</c> of this rendering.</summary>
    public TemplateObject Members => members ??= DateFunctions.Create();

    public string CurrentFormat => members?["format"] as string ?? DefaultFormat;

    public string Format(DateTime date) => DateFormat.Print(date, CurrentFormat, Cultures.Invariant);
}
