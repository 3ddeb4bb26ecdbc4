namespace Digest.Templating;

/// <summary>A builtin refuses one of its arguments; the call turns this into an error at that argument.</summary>
internal sealed class ArgumentFault(int index, string message) : Exception(message)
{
    public int Index => index;
}
