namespace Digest.Templating.Values;

/// <summary>The signs, words and precedences of the binary operators.</summary>
internal static class Operators
{
    /// <summary>How tightly an implied multiplication of scientific templates binds.</summary>
    public const int Multiplication = 110;

    private static readonly (BinaryOperator Operator, string Sign, int Precedence)[] Table =
    [
        (BinaryOperator.Coalesce, "??", 20), (BinaryOperator.NotCoalesce, "?!", 20),
        (BinaryOperator.Or, "||", 30), (BinaryOperator.And, "&&", 40),
        (BinaryOperator.BitOr, "|", 50), (BinaryOperator.BitAnd, "&", 60),
        (BinaryOperator.Equal, "==", 70), (BinaryOperator.NotEqual, "!=", 70),
        (BinaryOperator.Less, "<", 80), (BinaryOperator.LessOrEqual, "<=", 80),
        (BinaryOperator.Greater, ">", 80), (BinaryOperator.GreaterOrEqual, ">=", 80),
        (BinaryOperator.Contains, "contains", 90), (BinaryOperator.StartsWith, "startsWith", 90), (BinaryOperator.EndsWith, "endsWith", 90),
        (BinaryOperator.HasKey, "hasKey", 90), (BinaryOperator.HasValue, "hasValue", 90),
        (BinaryOperator.Add, "+", 100), (BinaryOperator.Subtract, "-", 100),
        (BinaryOperator.Multiply, "*", Multiplication), (BinaryOperator.Divide, "/", Multiplication), (BinaryOperator.DivideRound, "//", Multiplication),
        (BinaryOperator.Modulus, "%", Multiplication), (BinaryOperator.ShiftLeft, "<<", Multiplication), (BinaryOperator.ShiftRight, ">>", Multiplication),
        (BinaryOperator.Power, "^", 120),
        (BinaryOperator.RangeInclude, "..", 130), (BinaryOperator.RangeExclude, "..<", 130),
    ];

    private static readonly Dictionary<string, (BinaryOperator Operator, int Precedence)> BySign =
        Table.ToDictionary(row => row.Sign, row => (row.Operator, row.Precedence), StringComparer.Ordinal);

    private static readonly Dictionary<BinaryOperator, string> Signs = Table.ToDictionary(row => row.Operator, row => row.Sign);

    public static bool TryFind(string sign, out BinaryOperator found, out int precedence)
    {
        var known = BySign.TryGetValue(sign, out var row);
        (found, precedence) = row;
        return known;
    }

    public static string SignOf(BinaryOperator operation) => Signs[operation];
}
