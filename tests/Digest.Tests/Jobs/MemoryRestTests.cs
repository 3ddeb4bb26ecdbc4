using Digest.App.Jobs;

namespace Digest.Tests.Jobs;

public sealed class MemoryRestTests
{
    private const long Megabyte = 1024 * 1024;

    private long _allocated = 10 * Megabyte;
    private int _givenBack;

    [Fact]
    public void After_much_work_memory_is_given_back_once()
    {
        var rest = NewRest();

        _allocated += 60 * Megabyte;
        rest.AfterWork();
        rest.AfterWork();

        Assert.Equal(1, _givenBack);
    }

    [Fact]
    public void Small_work_costs_no_collection_until_it_adds_up()
    {
        var rest = NewRest();

        _allocated += 20 * Megabyte;
        rest.AfterWork();
        Assert.Equal(0, _givenBack);

        _allocated += 20 * Megabyte;
        rest.AfterWork();
        Assert.Equal(1, _givenBack);
    }

    [Fact]
    public void The_process_itself_can_be_asked()
    {
        var rest = MemoryRest.OfProcess();

        var failure = Record.Exception(rest.AfterWork);

        Assert.Null(failure);
    }

    private MemoryRest NewRest() => new(() => _allocated, () => _givenBack++);
}
