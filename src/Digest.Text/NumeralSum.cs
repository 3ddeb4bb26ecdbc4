namespace Digest.Text;

/// <summary>Adds up a Chinese numeral sign by sign.</summary>
internal sealed class NumeralSum
{
    private const decimal Myriad = 10_000m;
    private const decimal Largest = 1e12m;

    private decimal _total;
    private decimal _section;
    private decimal _digit;

    public bool HasMagnitude { get; private set; }

    public decimal Value => _total + _section + _digit;

    /// <summary>Takes a digit; false when two digits stand side by side, which is no numeral.</summary>
    public bool TakeDigit(int value)
    {
        if (_digit > 0 && value > 0)
            return false;
        _digit = value;
        return true;
    }

    /// <summary>Takes 十, 百, 千 or a power of 万; false when the number grows beyond all news.</summary>
    public bool TakeMagnitude(decimal magnitude)
    {
        if (Value > Largest)
            return false;
        if (magnitude < Myriad)
            _section += (_digit == 0 && _section == 0 ? 1 : _digit) * magnitude;
        else
            Raise(_section + _digit, magnitude);

        _digit = 0;
        HasMagnitude = true;
        return true;
    }

    // 三万亿 raises what stands before it as a whole; 一亿三千万 adds.
    private void Raise(decimal below, decimal magnitude)
    {
        _section = 0;
        if (below == 0)
            _total = _total == 0 ? magnitude : _total * magnitude;
        else
            _total = _total >= magnitude ? _total + (below * magnitude) : (_total + below) * magnitude;
    }
}
