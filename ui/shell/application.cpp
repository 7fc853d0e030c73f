#include "shell/application.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace breakeven::ui {

namespace {

// At every edit a projection takes the memory anew that the one before gave back. That the system does not
// fetch it each time saves a tenth of the time.
void keepFreedMemory() {
#ifdef __GLIBC__
    constexpr int megabyte = 1 << 20;
    mallopt(M_TRIM_THRESHOLD, 512 * megabyte);
    mallopt(M_MMAP_THRESHOLD, 32 * megabyte);
    mallopt(M_TOP_PAD, 16 * megabyte);
#endif
}

} // namespace

Application::Application(int& argc, char** argv) : QApplication(argc, argv) { keepFreedMemory(); }

bool Application::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& failure) {
        if (tell_) tell_(failure);
        return true;
    }
}

} // namespace breakeven::ui
