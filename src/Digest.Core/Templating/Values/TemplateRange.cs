using System.Collections;

namespace Digest.Templating.Values;

/// <summary>A sequence that is made while it is read, such as <c>1..5</c> or the result of <c>array.map</c>.</summary>
internal sealed class TemplateRange(IEnumerable values) : IEnumerable<object?>
{
    public IEnumerator<object?> GetEnumerator() => values.Cast<object?>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
