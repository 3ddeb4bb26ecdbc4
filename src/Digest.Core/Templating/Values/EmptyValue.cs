namespace Digest.Templating.Values;

/// <summary>The value named <c>empty</c>: equal to everything that holds nothing, printed as nothing.</summary>
internal sealed class EmptyValue
{
    public static readonly EmptyValue Instance = new();

    private EmptyValue()
    {
    }

    public override string ToString() => "";
}
