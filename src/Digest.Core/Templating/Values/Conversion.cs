using System.Collections;
using System.Globalization;
using System.Numerics;
using Digest.Templating.Syntax;

namespace Digest.Templating.Values;

/// <summary>Converts arguments to the types that functions want.</summary>
internal sealed class Conversion(Formatter formatter)
{
    private static readonly Dictionary<Kind, (Type Type, object Zero)> Numbers = new()
    {
        [Kind.Int] = (typeof(int), 0),
        [Kind.Long] = (typeof(long), 0L),
        [Kind.Double] = (typeof(double), 0d),
        [Kind.Float] = (typeof(float), 0f),
    };

    public static int ToInt(Span span, object? value) => ToNumber(span, value, Kind.Int) is int number ? number : 0;

    public object? To(Kind kind, Span span, object? value) => kind switch
    {
        Kind.Any => value,
        Kind.Text => value as string ?? (value is null ? null : formatter.Print(value)),
        Kind.Bool => Boxed.Of(Truth.Of(value)),
        Kind.Sequence => ToSequence(span, value),
        Kind.List => ToList(span, value),
        Kind.Date => ToDate(span, value),
        Kind.Duration => value is null or TimeSpan ? value ?? TimeSpan.Zero : throw Refusal(span, value, "timespan"),
        _ => ToNumber(span, value, kind),
    };

    private static object? ToNumber(Span span, object? value, Kind kind)
    {
        var (type, zero) = Numbers[kind];
        if (value is null)
            return zero;
        if (value.GetType() == type)
            return value;
        if (value is BigInteger big)
            value = (double)big;
        if (value is not string && !Scalars.IsNumberOrBool(value))
            throw Refusal(span, value, Scalars.NameOf(zero));

        try
        {
            return System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
        }
        catch (Exception problem) when (problem is FormatException or OverflowException or InvalidCastException)
        {
            throw Refusal(span, value, Scalars.NameOf(zero));
        }
    }

    private static IEnumerable? ToSequence(Span span, object? value) => value switch
    {
        null => null,
        string text => text.Cast<object>(),
        IEnumerable sequence => sequence,
        _ => throw Refusal(span, value, "enumerable"),
    };

    private static IList? ToList(Span span, object? value) => value switch
    {
        null => null,
        IList list => list,
        IEnumerable sequence => new TemplateArray(sequence),
        _ => throw span.Fault("Unexpected list value. Expecting an array, list or iterator. Unable to convert to a list."),
    };

    private static object? ToDate(Span span, object? value) => value switch
    {
        null or DateTime => value,
        DateTimeOffset date => date.DateTime,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        _ => throw Refusal(span, value, "date"),
    };

    private static TemplateException Refusal(Span span, object value, string type) =>
        span.Fault($"Unable to convert type `{Scalars.NameOf(value)}` to `{type}`");
}
