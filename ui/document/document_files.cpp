#include "document/document.h"

#include "document/message_text.h"
#include "exchange/package.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace breakeven::ui {

namespace {

std::filesystem::path pathOf(const QString& text) { return std::filesystem::path(text.toStdU16String()); }

QString folderName(const QString& folder) { return QDir(folder).dirName(); }

} // namespace

Document::Problems Document::startFromPackage(const QString& folder) {
    auto read = readPackage(pathOf(folder));
    if (!read) return read.problems;
    start(std::move(*read), folderName(folder));
    return {};
}

Document::Problems Document::importPackage(const QString& folder) {
    auto read = readPackage(pathOf(folder));
    if (!read) return read.problems;
    return edit(difference(economy_, *read,
                           message(translatable("Message", "Import %1"), toCore(folderName(folder)))));
}

Document::Problems Document::exportPackage(const QString& folder) const {
    return writePackage(economy_, pathOf(folder));
}

QString Document::title() const {
    if (!path_.isEmpty()) return QFileInfo(path_).completeBaseName();
    return title_.isEmpty() ? tr("Untitled") : title_;
}

} // namespace breakeven::ui
