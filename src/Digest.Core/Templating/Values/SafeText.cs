namespace Digest.Templating.Values;

/// <summary>HTML that a template of HTML prints as it is: the result of <c>html.escape</c>, <c>raw</c> or an include.</summary>
internal sealed class SafeText(string text)
{
    public override string ToString() => text;
}
