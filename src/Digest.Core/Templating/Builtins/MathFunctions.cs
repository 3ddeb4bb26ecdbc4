using System.Numerics;
using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary>The builtin object <c>math</c>.</summary>
internal static class MathFunctions
{
    public static TemplateObject Create() => new FunctionTable()
        .Add("abs", "value any", Abs)
        .Add("ceil", "value double", call => Math.Ceiling(call.Double(0)))
        .Add("divided_by", "value double, divisor any", DividedBy)
        .Add("floor", "value double", call => Math.Floor(call.Double(0)))
        .Add("format", "value any, format text, culture text?", Format)
        .Add("is_number", "value any", call => Boxed.Of(Scalars.IsNumber(call[0])))
        .Add("minus", "value any, with any", call => Compute(call, BinaryOperator.Subtract))
        .Add("modulo", "value any, with any", call => Compute(call, BinaryOperator.Modulus))
        .Add("plus", "value any, with any", call => Compute(call, BinaryOperator.Add))
        .Add("random", "min_value int, max_value int", NextRandom)
        .Add("round", "value double, precision int=0", call => Math.Round(call.Double(0), call.Int(1)))
        .Add("times", "value any, with any", call => Compute(call, BinaryOperator.Multiply))
        .Add("uuid", "", _ => Guid.NewGuid().ToString())
        .Build();

    private static object? Compute(Invocation call, BinaryOperator operation) =>
        call.Evaluator.Arithmetic.Apply(operation, call.Span, call[0], call[1]);

    private static object? Abs(Invocation call) => call[0] switch
    {
        null => null,
        int number => Math.Abs(number),
        double number => Math.Abs(number),
        float number => Math.Abs(number),
        long number => Math.Abs(number),
        decimal number => Math.Abs(number),
        BigInteger number => BigInteger.Abs(number),
        _ when Scalars.IsNumber(call[0]) => call[0],
        _ => throw call.Span.Fault($"The value `{call.Shown(0)}` is not a number"),
    };

    private static object? DividedBy(Invocation call)
    {
        if (call[1] is null)
            return null;

        var result = call.Evaluator.Arithmetic.Apply(BinaryOperator.Divide, call.Span, call[0], call[1]);
        if (call[1] is not int || result is not double quotient)
            return result;
        return double.IsFinite(quotient) ? (int)Math.Floor(quotient) : throw new DivideByZeroException();
    }

    private static string Format(Invocation call)
    {
        if (call[0] is null)
            return "";
        if (!Scalars.IsNumber(call[0]) || call[0] is not IFormattable number)
            throw call.Span.Fault($"Unexpected `{call.Shown(0)}`. Must be a formattable number");
        return number.ToString(call.Text(1) ?? "", Cultures.Find(call.Text(2)));
    }

    private static object NextRandom(Invocation call)
    {
        if (call.Int(0) > call.Int(1))
            throw call.Span.Fault("minValue must be greater than maxValue");
        return call.Int(0) == call.Int(1)
            ? call.Int(0)
            : System.Security.Cryptography.RandomNumberGenerator.GetInt32(call.Int(0), call.Int(1));
    }
}
