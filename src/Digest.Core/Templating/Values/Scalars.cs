using System.Numerics;

namespace Digest.Templating.Values;

/// <summary>Which values are single ones, and what a template calls their types.</summary>
internal static class Scalars
{
    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(BigInteger)] = "bigint",
        [typeof(string)] = "string",
        [typeof(DateTime)] = "date",
        [typeof(DateTimeOffset)] = "date",
        [typeof(TimeSpan)] = "timespan",
        [typeof(TemplateArray)] = "array",
        [typeof(TemplateRange)] = "range",
        [typeof(TemplateObject)] = "object",
    };

    public static bool IsNumber(object? value) =>
        value is int or double or long or float or decimal or BigInteger or byte or sbyte or short or ushort or uint or ulong;

    public static bool IsNumberOrBool(object? value) => value is bool or char || IsNumber(value);

    public static bool IsScalar(object? value) => value is null or string or DateTime or DateTimeOffset or TimeSpan or Enum || IsNumberOrBool(value);

    /// <summary>The type name that error messages and <c>object.kind</c> show.</summary>
    public static string NameOf(object? value)
    {
        if (value is null)
            return "null";
        if (value is Function)
            return "function";
        return Names.TryGetValue(value.GetType(), out var name) ? name : value is Enum ? "enum" : "object";
    }
}
