namespace Digest.Text;

/// <summary>Adds up a Chinese numeral sign by sign.</summary>
internal sealed class NumeralSum
{
    private const decimal Myriad = 10_000m;
    private const decimal Largest = 1e12m;

    private decimal total;
    private decimal section;
    private decimal digit;

    public bool HasMagnitude { get; private set; }

    public decimal Value => total + section + digit;

    /// <summary>Takes a digit; false when two digits stand side by side, which is no numeral.</summary>
    public bool TakeDigit(int value)
    {
        if (digit > 0 && value > 0)
            return false;
        digit = value;
        return true;
    }

    /// <summary>Takes 十, 百, 千 or a power of 万; false when the number grows beyond all news.</summary>
    public bool TakeMagnitude(decimal magnitude)
    {
        if (Value > Largest)
            return false;
        if (magnitude < Myriad)
            section += (digit == 0 && section == 0 ? 1 : digit) * magnitude;
        else
            Raise(section + digit, magnitude);

        digit = 0;
        HasMagnitude = true;
        return true;
    }

    // 三万亿 raises what stands before it as a whole; 一亿三千万 adds.
    private void Raise(decimal below, decimal magnitude)
    {
        section = 0;
        if (below == 0)
            total = total == 0 ? magnitude : total * magnitude;
        else
            total = total >= magnitude ? total + (below * magnitude) : (total + below) * magnitude;
    }
}
