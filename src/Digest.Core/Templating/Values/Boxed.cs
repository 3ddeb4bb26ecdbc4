namespace Digest.Templating.Values;

/// <summary>Values boxed once, so that conditions and counters of a loop allocate nothing.</summary>
internal static class Boxed
{
    // Loop counters and sizes of a page stay below this; larger ones are boxed as they come.
    private const int SmallCount = 256;

    public static readonly object True = true;
    public static readonly object False = false;
    private static readonly object[] Small = [.. Enumerable.Range(0, SmallCount).Select(i => (object)i)];

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value) => (uint)value < SmallCount ? Small[value] : value;
}
