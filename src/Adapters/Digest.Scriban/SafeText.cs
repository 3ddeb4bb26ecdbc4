namespace Digest.Adapters;

/// <summary>HTML that is printed as it is: the result of <c>html.escape</c>, <c>raw</c> or an include.</summary>
internal sealed class SafeText(string text) : IFormattable
{
    public override string ToString() => text;

    public string ToString(string? format, IFormatProvider? formatProvider) => text;
}
