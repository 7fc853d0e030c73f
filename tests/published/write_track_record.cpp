// Writes docs/track-record.md anew: the argument is the folder of the sources.
#include "support/track_record.h"

#include <fstream>
#include <iostream>

int main(int count, char** arguments) {
    if (count != 2) return 2;
    const std::filesystem::path root(arguments[1]);
    const std::string text = breakeven::test::trackRecord(root);
    std::ofstream(root / "docs/track-record.md", std::ios::binary) << text;
    std::cout << "docs/track-record.md holds " << text.size() << " bytes\n";
}
