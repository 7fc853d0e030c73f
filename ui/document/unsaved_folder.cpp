#include "document/unsaved_folder.h"

#include "document/file_path.h"

#include <QStandardPaths>

namespace breakeven::ui {

std::filesystem::path unsavedFolder() {
    return filePath(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                    QStringLiteral("/unsaved"));
}

} // namespace breakeven::ui
