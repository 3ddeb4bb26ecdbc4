using System.Globalization;
using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary>Collects the functions of one builtin object from signatures such as <c>"text text, length int=0, suffix text?"</c>.</summary>
internal sealed class FunctionTable
{
    private readonly TemplateObject functions = [];

    public FunctionTable Add(string name, string signature, Func<Invocation, object?> body)
    {
        functions[name] = Create(signature, body);
        return this;
    }

    public FunctionTable Value(string name, object? value)
    {
        functions[name] = value;
        return this;
    }

    public TemplateObject Build(bool isReadOnly = true)
    {
        functions.IsReadOnly = isReadOnly;
        return functions;
    }

    public static Builtin Create(string signature, Func<Invocation, object?> body, Surplus surplus = Surplus.Refused) =>
        new([.. signature.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Read)], surplus, body);

    private static Parameter Read(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var (name, type) = (text[..space], text[(space + 1)..]);
        if (type.EndsWith('?'))
            return new Parameter(name, Enum.Parse<Kind>(type[..^1], ignoreCase: true), IsOptional: true);

        var equals = type.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
            return new Parameter(name, Enum.Parse<Kind>(type, ignoreCase: true));

        var value = int.Parse(type.AsSpan(equals + 1), NumberStyles.Integer, CultureInfo.InvariantCulture);
        return new Parameter(name, Enum.Parse<Kind>(type[..equals], ignoreCase: true), IsOptional: true, value);
    }
}
