// Writes the tables of docs/data-package.md anew from the schema: the argument is that file.
#include "data_package_tables.h"

#include <fstream>
#include <iostream>
#include <iterator>

int main(int count, char** arguments) {
    if (count != 2) return 2;
    std::ifstream in(arguments[1]);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    in.close();
    text.erase(std::min(text.find("\n### economy\n"), text.size()));
    std::ofstream(arguments[1]) << text << breakeven::structure::dataPackageTables();
    std::cout << "docs/data-package.md holds " << breakeven::allTables().size() << " tables\n";
}
