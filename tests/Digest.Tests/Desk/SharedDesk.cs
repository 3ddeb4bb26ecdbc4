namespace Digest.Tests.Desk;

/// <summary>One desk for the tests of a class that leave it as they found it.</summary>
public sealed class SharedDesk : IAsyncLifetime
{
    private DeskHouse? _house;

    public DeskHouse House => _house ?? throw new InvalidOperationException("The desk is opened before the first test.");

    public async ValueTask InitializeAsync() => _house = await DeskHouse.OpenAsync();

    public async ValueTask DisposeAsync()
    {
        if (_house is not null) await _house.DisposeAsync();
    }
}
