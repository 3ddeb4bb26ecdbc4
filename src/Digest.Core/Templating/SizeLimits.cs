using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating;

/// <summary>Refuses values that grow beyond what a page could hold, so that a loop that doubles a text ends in an error and not in the machine's memory.</summary>
internal sealed class SizeLimits(TemplatingOptions options)
{
    // An item of a list takes a few characters at least when it is printed.
    private const int CharactersPerItem = 4;

    /// <summary>The value, if it is of bearable size.</summary>
    public object? Check(Span span, object? value)
    {
        if (value is string text)
            CheckLength(span, text.Length);
        else if (value is TemplateArray array)
            CheckCount(span, array.Count);
        return value;
    }

    public void CheckLength(Span span, long length)
    {
        if (length > options.OutputLimit)
            throw span.Fault($"The text is longer than the limit of {options.OutputLimit} characters.");
    }

    public void CheckCount(Span span, long count)
    {
        if (count > options.OutputLimit / CharactersPerItem)
            throw span.Fault($"The list is longer than the limit of {options.OutputLimit / CharactersPerItem} items.");
    }
}
