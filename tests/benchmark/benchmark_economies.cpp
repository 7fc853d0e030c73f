#include "benchmark_economies.h"

#include "exchange/package.h"
#include "support/generator.h"

namespace breakeven::test {

const Economy& sampleEconomy() {
    static const Economy economy = readPackage(SOURCE_ROOT "/resources/samples/cumbria").value.value();
    return economy;
}

const Economy& nationalEconomy() {
    static const Economy economy = randomEconomy(2015, national);
    return economy;
}

} // namespace breakeven::test
